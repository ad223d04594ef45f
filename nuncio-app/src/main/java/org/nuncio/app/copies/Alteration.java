package org.nuncio.app.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** One thing that copyists and bad copies do to a report. What is drawn by lot is drawn from the given numbers, so that it is the same in every run. */
enum Alteration {
    CUT_TO_40 {
        @Override
        void apply(Draft draft, WordLists lists, Random lot) {
            cut(draft, 0.4);
        }
    },
    CUT_TO_60 {
        @Override
        void apply(Draft draft, WordLists lists, Random lot) {
            cut(draft, 0.6);
        }
    },
    CUT_TO_80 {
        @Override
        void apply(Draft draft, WordLists lists, Random lot) {
            cut(draft, 0.8);
        }
    },
    FURNITURE_BEFORE {
        @Override
        void apply(Draft draft, WordLists lists, Random lot) {
            some(lists.furniture(), 4, lot).forEach(line -> draft.head.add(0, line));
        }
    },
    FURNITURE_AFTER {
        @Override
        void apply(Draft draft, WordLists lists, Random lot) {
            draft.paragraphs.addAll(some(lists.furniture(), 8, lot));
        }
    },
    FURNITURE_BETWEEN {
        @Override
        void apply(Draft draft, WordLists lists, Random lot) {
            some(lists.furniture(), 3, lot)
                    .forEach(line -> draft.paragraphs.add(1 + lot.nextInt(draft.paragraphs.size()), line));
        }
    },
    SWAP_5_PERCENT {
        @Override
        void apply(Draft draft, WordLists lists, Random lot) {
            draft.words(word -> lot.nextDouble() < 0.05 ? other(word, lists.synonyms(), lot) : word);
        }
    },
    SWAP_10_PERCENT {
        @Override
        void apply(Draft draft, WordLists lists, Random lot) {
            draft.words(word -> lot.nextDouble() < 0.1 ? other(word, lists.synonyms(), lot) : word);
        }
    },
    MISSPELL_10_PERCENT {
        @Override
        void apply(Draft draft, WordLists lists, Random lot) {
            draft.words(word -> lot.nextDouble() < 0.1 ? misspelt(word, lot) : word);
        }
    },
    REORDER {
        @Override
        void apply(Draft draft, WordLists lists, Random lot) {
            int at = lot.nextInt(draft.paragraphs.size());
            List<String> sentences =
                    new ArrayList<>(List.of(draft.paragraphs.get(at).split("(?<=[.”\"]) (?=\\p{Lu})")));
            Collections.rotate(sentences, 1);
            draft.paragraphs.set(at, String.join(" ", sentences));
            Collections.swap(draft.paragraphs, at, lot.nextInt(draft.paragraphs.size()));
        }
    },
    OTHER_HEADLINE {
        @Override
        void apply(Draft draft, WordLists lists, Random lot) {
            String[] words = draft.paragraphs.get(draft.paragraphs.size() - 1).split(" ");
            draft.headline = String.join(" ", List.of(words).subList(0, Math.min(8, words.length)));
        }
    },
    HEADLINE_IN_CAPITALS {
        @Override
        void apply(Draft draft, WordLists lists, Random lot) {
            draft.headline = draft.headline.toUpperCase(Locale.ROOT);
        }
    },
    GARBLE {
        @Override
        void apply(Draft draft, WordLists lists, Random lot) {
            draft.words(word -> {
                double chance = lot.nextDouble();
                String fragment =
                        lists.fragments().get(lot.nextInt(lists.fragments().size()));
                return chance < 0.03 ? "" : chance < 0.05 ? word + " " + fragment : word;
            });
        }
    },
    DROP_PARAGRAPHS {
        @Override
        void apply(Draft draft, WordLists lists, Random lot) {
            for (int i = 0; i < 2 && draft.paragraphs.size() > 2; i++) {
                draft.paragraphs.remove(lot.nextInt(draft.paragraphs.size()));
            }
        }
    },
    OTHER_MARKS {
        @Override
        void apply(Draft draft, WordLists lists, Random lot) {
            UnaryOperator<String> marks = text -> text.indexOf('’') >= 0 || text.indexOf('“') >= 0
                    ? text.replace('’', '\'')
                            .replace('‘', '\'')
                            .replace('“', '"')
                            .replace('”', '"')
                    : text.replaceAll("(?<=\\s|^)\"", "“").replace('"', '”').replace('\'', '’');
            draft.paragraphs.replaceAll(marks);
            draft.paragraphs.replaceAll(text -> text.replace(" — ", " -- ").replace("–", "-"));
        }
    };

    abstract void apply(Draft draft, WordLists lists, Random lot);

    private static void cut(Draft draft, double part) {
        int words = draft.paragraphs.stream()
                .mapToInt(text -> text.split(" ").length)
                .sum();
        int left = (int) Math.ceil(words * part);
        List<String> kept = new ArrayList<>();
        for (String paragraph : draft.paragraphs) {
            List<String> all = List.of(paragraph.split(" "));
            if (left > 0) {
                boolean whole = all.size() <= left;
                kept.add(String.join(" ", all.subList(0, Math.min(left, all.size()))) + (whole ? "" : "…"));
            }
            left -= all.size();
        }
        draft.paragraphs.clear();
        draft.paragraphs.addAll(kept);
    }

    private static List<String> some(List<String> lines, int many, Random lot) {
        List<String> all = new ArrayList<>(lines);
        Collections.shuffle(all, lot);
        return all.subList(0, many);
    }

    /** A word without a synonym is misspelt. */
    private static String other(String word, Map<String, String> synonyms, Random lot) {
        String synonym = synonyms.get(word);
        return synonym == null ? misspelt(word, lot) : synonym;
    }

    private static String misspelt(String word, Random lot) {
        if (word.length() < 2) {
            return word + "s";
        }
        int at = lot.nextInt(word.length() - 1);
        boolean dropped = lot.nextBoolean() || word.charAt(at) == word.charAt(at + 1);
        String middle = dropped ? "" : "" + word.charAt(at + 1) + word.charAt(at);
        return word.substring(0, at) + (dropped ? word.substring(at + 1) : middle + word.substring(at + 2));
    }
}
