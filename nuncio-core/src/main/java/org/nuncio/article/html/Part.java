package org.nuncio.article.html;

/** What a stretch of a page is that is not the report itself. */
enum Part {
    ADVERTISEMENT("advertisement"),
    BIOGRAPHY("biography"),
    BYLINE("byline"),
    CAPTION("caption"),
    COMMENTS("comment"),
    DUPLICATE("duplicate"),
    EMBED("embed"),
    FACT_BOX("fact-box"),
    HEADING("heading"),
    HEADLINE("headline"),
    HIDDEN("hidden"),
    NAVIGATION("navigation"),
    NEXT_ARTICLE("next-article"),
    NOTICE("notice"),
    PULL_QUOTE("pull-quote"),
    SHARE("share"),
    STANDFIRST("standfirst"),
    TABLE("table"),
    TAGS("tags"),
    TEASER("teaser");

    private final String kind;

    Part(String kind) {
        this.kind = kind;
    }

    /** As it stands in the record: {@code pull-quote}. */
    String kind() {
        return kind;
    }
}
