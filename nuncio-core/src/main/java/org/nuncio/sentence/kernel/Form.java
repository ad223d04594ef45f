package org.nuncio.sentence.kernel;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import org.jspecify.annotations.Nullable;

/** What the models know of a word as it is written, whatever stands around it. */
final class Form {
    private static final int SAME_IN_SHAPE = 2;
    /** What the library calls the root of a tree, in all respects. */
    private static final String ROOT = "@#r$%";

    final String text;
    /** Digits, quotation marks and the like made alike by the library. */
    final String simplified;

    final String lower;
    final Hashed simplifiedHash;
    final Hashed lowerHash;
    final Hashed shape;
    /** The tags that it may have. */
    final Hashed[] classes;

    final @Nullable Hashed joinedClasses;
    final Hashed[] clusters;
    /** How it is written, as the first word of a sentence and elsewhere. */
    final Hashed[] orthographyAtStart;

    final Hashed[] orthography;

    Form(String text, Lexicon classes, Lexicon clusters) {
        this.text = text;
        this.simplified = StringUtils.toSimplifiedForm(text);
        this.lower = StringUtils.toLowerCase(simplified);
        this.simplifiedHash = Hashed.of(simplified);
        this.lowerHash = Hashed.of(lower);
        this.shape = Hashed.of(StringUtils.getShape(simplified, SAME_IN_SHAPE));
        this.classes = classes.list(lowerHash);
        this.joinedClasses = Hashed.joined(this.classes);
        this.clusters = clusters.list(lowerHash);
        this.orthographyAtStart = Hashed.all(Orthography.features(simplified, true));
        this.orthography = Hashed.all(Orthography.features(simplified, false));
    }

    /** The root, which belongs to no lexicon. */
    static Form root() {
        return new Form(ROOT, Lexicon.EMPTY, Lexicon.EMPTY);
    }

    /** The first letters of the simplified form in lower case, or null where nothing would be left. */
    @Nullable
    Hashed prefix(int length) {
        return length < lower.length() ? Hashed.of(lower.substring(0, length)) : null;
    }

    @Nullable
    Hashed suffix(int length) {
        return length < lower.length() ? Hashed.of(lower.substring(lower.length() - length)) : null;
    }
}
