/** Why checks on the analytics of the whole organization say nothing until those are there. */
export const notComputed = 'Not computed yet.';
