package org.nuncio.app.score;

/** Text with tables, as the pages of the project have them. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    void line(String words) {
        text.append(words).append('\n');
    }

    /** An empty line, the names of the columns, and which side they are set to: {@code l} or {@code r} for each. */
    void head(String sides, String... columns) {
        line("");
        row((Object[]) columns);
        StringBuilder rule = new StringBuilder("|");
        sides.chars().forEach(side -> rule.append(side == 'r' ? "---:|" : "---|"));
        line(rule.toString());
    }

    /** Numbers that are no counts are shares, {@code 0.837}. */
    void row(Object... cells) {
        text.append('|');
        for (Object cell : cells) {
            text.append(' ')
                    .append(cell instanceof Double share ? Figures.share(share) : cell)
                    .append(" |");
        }
        text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
