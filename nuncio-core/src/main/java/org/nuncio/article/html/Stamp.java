package org.nuncio.article.html;

/**
 * A time that a page gives, as written: {@code 2022-06-14T21:37:05-04:00}.
 *
 * @param update whether it is that of a change, not of the publication
 */
public record Stamp(String words, Source source, boolean update) {

    /** In the order of trust. */
    public enum Source {
        JSON_LD("json-ld"),
        META("meta"),
        TIME("time"),
        URL("url");

        private final String rule;

        Source(String rule) {
            this.rule = rule;
        }

        /** As it stands in the record. */
        public String rule() {
            return rule;
        }
    }
}
