import {
  Link,
  Sidebar,
  sidebarConfig,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarSpace,
  useSidebarOpenState,
} from '@backstage/core-components';
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { NavContentBlueprint } from '@backstage/plugin-app-react';
import type {
  NavContentComponentProps,
  NavContentNavItem,
} from '@backstage/plugin-app-react';
import { makeStyles } from '@material-ui/core/styles';
import MenuIcon from '@material-ui/icons/Menu';
import SettingsIcon from '@material-ui/icons/Settings';

const useStyles = makeStyles(theme => ({
  logo: {
    display: 'flex',
    alignItems: 'center',
    gap: 16,
    height: 56,
    margin: '12px 0',
    paddingLeft: (sidebarConfig.drawerWidthClosed - 32) / 2,
    color: '#fff',
    fontSize: 18,
    fontWeight: 700,
    fontFamily: theme.typography.fontFamily,
    whiteSpace: 'nowrap',
  },
}));

function Logo() {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  return (
    <Link
      to="/"
      underline="none"
      className={classes.logo}
      aria-label="MLOps demo, home"
    >
      <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
        <circle cx="10" cy="10" r="5" fill="#9fd7f4" />
        <path d="M22 4.5 27.5 15h-11z" fill="#ffb14a" />
        <path d="m10 16.5 5.5 5.5-5.5 5.5L4.5 22z" fill="#3fa892" />
        <path d="M17 17h10v10H17z" fill="#b97bea" />
      </svg>
      {isOpen && 'MLOps demo'}
    </Link>
  );
}

function NavItem({ href, icon, title }: NavContentNavItem) {
  return <SidebarItem to={href} icon={() => icon} text={title} />;
}

function Nav({ navItems }: NavContentComponentProps) {
  const nav = navItems.withComponent(NavItem);
  return (
    <Sidebar>
      <Logo />
      <SidebarGroup label="Menu" icon={<MenuIcon />}>
        {nav.take('page:search')}
        <SidebarDivider />
        {nav.take('page:catalog')}
        {nav.take('page:mlops')}
        {nav.rest({ sortBy: 'title' })}
      </SidebarGroup>
      <SidebarSpace />
      <SidebarDivider />
      <SidebarGroup label="Settings" icon={<SettingsIcon />} to="/settings">
        {nav.take('page:user-settings')}
      </SidebarGroup>
    </Sidebar>
  );
}

/** The sidebar: what this demo is about first, settings last. */
export const navModule = createFrontendModule({
  pluginId: 'app',
  extensions: [NavContentBlueprint.make({ params: { component: Nav } })],
});
