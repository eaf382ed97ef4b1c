/** ML frameworks and the family each belongs to, in one spelling. Any other word counts as classic. */
export const frameworkFamilies: Readonly<
  Record<string, 'classic' | 'deep-learning' | 'spark-mllib'>
> = {
  'scikit-learn': 'classic',
  sklearn: 'classic',
  xgboost: 'classic',
  lightgbm: 'classic',
  catboost: 'classic',
  statsmodels: 'classic',
  prophet: 'classic',
  h2o: 'classic',
  pytorch: 'deep-learning',
  tensorflow: 'deep-learning',
  keras: 'deep-learning',
  jax: 'deep-learning',
  mxnet: 'deep-learning',
  paddlepaddle: 'deep-learning',
  huggingface: 'deep-learning',
  'hugging-face': 'deep-learning',
  transformers: 'deep-learning',
  'deep-learning': 'deep-learning',
  'spark-mllib': 'spark-mllib',
  mllib: 'spark-mllib',
  'spark-ml': 'spark-mllib',
};
