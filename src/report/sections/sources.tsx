/**
 * Everything that is cited, source by source and place by place; only an address of the web becomes a link.
 */
import type { Source } from '../../model/agreement.ts';
import type { Clauses } from '../clauses.tsx';

const WEB = /^https?:\/\/[^\s"'<>\\]+$/i;

const Title = ({ url, title }: Pick<Source, 'url' | 'title'>) =>
  url !== undefined && WEB.test(url) ? (
    <a href={url} rel="noopener noreferrer nofollow external">
      {title}
    </a>
  ) : (
    <span>{title}</span>
  );

/** Lists the sources with the places in them that are cited, by their numbers. */
export const Sources = ({
  sources,
  clausesOf,
}: Pick<Clauses, 'clausesOf'> & { readonly sources: readonly Source[] }) => (
  <ul class="sources">
    {sources.map(({ id, title, publisher, date, kind, url }) => (
      <li>
        <p>
          <Title title={title} url={url} />, {publisher}, {date} ({kind.replaceAll('-', ' ')})
        </p>
        <ol>
          {clausesOf(id).map(({ number, cite: { at, says } }) => (
            <li id={`c${number}`} value={number}>
              <b>{at}</b>
              {says === undefined ? '' : `: ${says}`}
            </li>
          ))}
        </ol>
      </li>
    ))}
  </ul>
);
