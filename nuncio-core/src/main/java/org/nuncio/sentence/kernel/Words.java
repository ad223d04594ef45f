package org.nuncio.sentence.kernel;

import java.util.Arrays;

/** The words of a sentence on their way through the models, counted from 1; 0 is the root of the tree. Each model needs what those before it have set. */
public final class Words {
    final Form[] forms;
    final Hashed[] tagHashes;
    final Hashed[] lemmaHashes;
    private final String[] tags;
    private final String[] lemmas;
    private final String[] kinds;

    Words(Form[] forms) {
        this.forms = forms;
        this.tagHashes = new Hashed[forms.length];
        this.lemmaHashes = new Hashed[forms.length];
        this.tags = new String[forms.length];
        this.lemmas = new String[forms.length];
        this.kinds = new String[forms.length];
        Arrays.fill(kinds, "");
        setTag(0, forms[0].text, Hashed.of(forms[0].text));
        setLemma(0, forms[0].text);
    }

    /** How many there are with the root. */
    public int size() {
        return forms.length;
    }

    /** As it is written. */
    public String form(int word) {
        return forms[word].text;
    }

    /** In lower case, with digits and quotation marks made alike. */
    public String simplified(int word) {
        return forms[word].lower;
    }

    /** Penn Treebank part of speech. */
    public String tag(int word) {
        return tags[word];
    }

    /** Gives a word another tag than the tagger has. */
    public void retag(int word, String tag) {
        setTag(word, tag, Hashed.of(tag));
    }

    void setTag(int word, String tag, Hashed hash) {
        tags[word] = tag;
        tagHashes[word] = hash;
    }

    public String lemma(int word) {
        return lemmas[word];
    }

    public void setLemma(int word, String lemma) {
        lemmas[word] = lemma;
        lemmaHashes[word] = Hashed.of(lemma);
    }

    /** The kind of name that the word is part of, such as {@code PERSON}, or {@code ""}. */
    public String kind(int word) {
        return kinds[word];
    }

    void setKind(int word, String kind) {
        kinds[word] = kind;
    }
}
