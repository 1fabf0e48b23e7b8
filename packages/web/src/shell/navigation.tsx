import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { Link } from '../router/link.tsx';
import { type Route, routeHref } from '../router/route.ts';
import { useStrings } from '../strings/use-strings.ts';
import { navigation } from './pages.ts';

function current(isHere: boolean): { readonly 'aria-current'?: 'page' } {
  return isHere ? { 'aria-current': 'page' } : {};
}

/** The pages beside the content, in groups. */
export function NavigationList({ route }: { readonly route: Route }) {
  const t = useStrings();
  return (
    <nav className="navigation" aria-label={t.nav.label}>
      {navigation.map((group) => (
        <section key={group.name}>
          <h2 id={`nav-${group.name}`}>{t.nav.groups[group.name]}</h2>
          <ul aria-labelledby={`nav-${group.name}`}>
            {group.pages.map((page) => (
              <li key={page.name}>
                <Link to={page.to} {...current(page.holds.includes(route.page))}>
                  {t.nav.pages[page.name]}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

/** The same behind a button, where there is no room for it. */
export function NavigationMenu({ route }: { readonly route: Route }) {
  const t = useStrings();
  const here = navigation.flatMap(({ pages }) => pages).find(({ holds }) => holds.includes(route.page));
  return (
    <MenuTrigger>
      <Button className="menu-button">
        <span aria-hidden="true" className="menu-sign" />
        {here === undefined ? t.nav.label : t.nav.pages[here.name]}
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu className="options" aria-label={t.nav.label}>
          {navigation.map((group) => (
            <MenuSection key={group.name}>
              <Header className="options-head">{t.nav.groups[group.name]}</Header>
              {group.pages.map((page) => (
                <MenuItem
                  key={page.name}
                  className="option"
                  href={routeHref(page.to)}
                  {...current(page.holds.includes(route.page))}
                >
                  {t.nav.pages[page.name]}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
