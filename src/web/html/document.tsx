import type {Child} from 'hono/jsx'
import {assets} from '../assets.js'
import {directionOf} from './direction.js'

/** The frame that all HTML documents of the server have. */
export function Document(props: {
  lang: string
  title: string
  brand: string
  skip: string
  links: ReadonlyArray<{href: string; name: string}>
  children?: Child
}) {
  const {lang, title, brand, skip, links, children} = props
  return (
    <html lang={lang} dir={directionOf(lang)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="stylesheet" href={assets.style.path} />
        <link rel="icon" href={assets.icon.path} type="image/svg+xml" />
        <script src={assets.script.path} defer></script>
      </head>
      <body>
        <a class="skip" href="#content">
          {skip}
        </a>
        <header class="top">
          <span class="brand">{brand}</span>
          {links.map(({href, name}) => (
            <a href={href}>{name}</a>
          ))}
        </header>
        {children}
      </body>
    </html>
  )
}
