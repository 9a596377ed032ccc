/**
 * The page around a report: its head, its way in for the keyboard, its contents and its foot.
 *
 * The policy in the head forbids a browser to load or to run anything, whatever a document might have smuggled in.
 */
import type { ComponentChildren } from 'preact';
import { NO_FORECAST } from '../explain/text.ts';
import { Hatch } from './range-bar.tsx';
import { STYLE } from './style.ts';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A part of a page: its heading, and where the contents lead. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly body: ComponentChildren;
}

const Section = ({ id, title, body }: Part) => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {body}
  </section>
);

/** Sets a page from its parts. */
export const Page = ({
  title,
  kicker,
  lede,
  parts,
  foot,
}: {
  readonly title: string;
  readonly kicker: string;
  readonly lede: ComponentChildren;
  readonly parts: readonly Part[];
  readonly foot?: ComponentChildren;
}) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      <style dangerouslySetInnerHTML={{ __html: STYLE }} />
    </head>
    <body>
      <svg width="0" height="0" class="defs" aria-hidden="true">
        <defs>
          <Hatch />
        </defs>
      </svg>
      <a class="skip" href="#main">
        Skip to the report
      </a>
      <header>
        <p class="kicker">{kicker}</p>
        <h1 dir="auto">{title}</h1>
      </header>
      <main id="main" tabindex={-1}>
        {lede}
        <nav aria-label="Contents">
          <ol>
            {parts.map(({ id, title: of }) => (
              <li>
                <a href={`#${id}`}>{of}</a>
              </li>
            ))}
          </ol>
        </nav>
        {parts.map((part) => (
          <Section {...part} />
        ))}
      </main>
      <footer>
        {foot}
        <p>{NO_FORECAST}</p>
      </footer>
    </body>
  </html>
);
