package org.nuncio.sentence;

import org.nuncio.text.Span;

/**
 * One word of a sentence.
 *
 * @param index position in the sentence, from 0
 * @param form as written
 * @param lemma lower-case base form: {@code flew} → {@code fly}; a proper noun keeps its lower-cased form
 * @param tag Penn Treebank part of speech: {@code VBD}
 * @param entity named-entity class of the library, a hint only: PERSON, ORG, GPE, LOC, NORP, FAC, DATE …, or {@code ""}
 * @param head index of the governor, -1 for the root
 * @param relation Universal Dependencies v2 relation, with subtype: {@code nsubj:pass}, {@code obl}, {@code acl:relcl}
 * @param span in the article text
 */
public record Token(
        int index, String form, String lemma, String tag, String entity, int head, String relation, Span span) {

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP") || tag.equals("WP") || tag.equals("WP$");
    }

    public boolean isNumber() {
        return tag.equals("CD");
    }

    /** Whether the relation is the given one, with or without a subtype: {@code is("nsubj")} holds for {@code nsubj:pass}. */
    public boolean is(String name) {
        return relation.equals(name) || relation.startsWith(name) && relation.charAt(name.length()) == ':';
    }
}
