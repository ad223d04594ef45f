package org.nuncio.article;

import org.jspecify.annotations.Nullable;
import org.nuncio.text.MappedText;
import org.nuncio.text.Rewriter;

/** Repairs what is certain, and nothing else: entities, mojibake, invisible characters, kinds of space and line end. Quotes stay as written. */
final class Cleaner {
    private Cleaner() {}

    static MappedText clean(String input) {
        return Entities.decode(input).then(Mojibake::repair).then(Cleaner::characters);
    }

    private static MappedText characters(String text) {
        Rewriter out = new Rewriter(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c >= ' ' && c < 0x7F) {
                continue;
            }
            int width = c == '\r' && text.startsWith("\n", i + 1) ? 2 : 1;
            String replacement = replacement(c);
            if (replacement != null) {
                out.keepTo(i);
                out.replaceTo(i + width, replacement);
            }
            i += width - 1;
        }
        return out.result();
    }

    private static @Nullable String replacement(char c) {
        switch (c) {
            case '\r', '\f', 0x0B, 0x85, 0x2028, 0x2029:
                return "\n";
            case '\t':
                return " ";
            case 0xAD:
                return "";
            default:
                return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
                        ? ""
                        : Character.isSpaceChar(c) ? " " : null;
        }
    }
}
