/**
 * Everything that is cited, source by source and place by place; only an address of the web becomes a link.
 */
import { Fragment } from 'preact';
import type { OpenCard } from '../open-card.tsx';

const WEB = /^https?:\/\/[^\s"'<>\\]+$/i;

export const Sources = ({ open: { card, clausesOf } }: { readonly open: OpenCard }) => (
  <ol class="sources">
    {card.agreement.sources.map(({ id, title, publisher, date, kind, url }) => (
      <li>
        <p>
          {url !== undefined && WEB.test(url) ? (
            <a href={url} rel="noopener noreferrer nofollow external">
              {title}
            </a>
          ) : (
            title
          )}
          , {publisher}, {date} ({kind.replaceAll('-', ' ')})
        </p>
        <dl>
          {clausesOf(id).map(({ number, cite: { at, says } }) => (
            <Fragment>
              <dt id={`c${number}`}>
                <span class="n">{number}</span> {at}
              </dt>
              {says !== undefined && <dd>{says}</dd>}
            </Fragment>
          ))}
        </dl>
      </li>
    ))}
  </ol>
);
