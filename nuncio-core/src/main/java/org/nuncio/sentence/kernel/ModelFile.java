package org.nuncio.sentence.kernel;

import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.nuncio.sentence.cache.ArrayInput;
import org.nuncio.sentence.cache.ArrayOutput;
import org.nuncio.sentence.cache.CacheFile;
import org.nuncio.sentence.kernel.Feature.Part;

/** The models in a file of our own: lexicons, then weights. */
final class ModelFile implements CacheFile.Format<Models.Contents> {
    /** Goes up when the format changes, or what is computed from the library's models. */
    static final int FORMAT = 2;

    private static final long MARK = 0x314C444D434E554EL; // NUNCMDL1 as bytes

    @Override
    public long mark() {
        return MARK;
    }

    @Override
    public long number() {
        return FORMAT;
    }

    @Override
    public Models.Contents read(ArrayInput in) throws IOException {
        return new Models.Contents(lexicon(in), lexicon(in), weights(in), weights(in), weights(in));
    }

    @Override
    public void write(Models.Contents models, ArrayOutput out) throws IOException {
        write(models.classes(), out);
        write(models.clusters(), out);
        write(models.tagger(), out);
        write(models.names(), out);
        write(models.parser(), out);
    }

    private static void write(Lexicon lexicon, ArrayOutput out) throws IOException {
        out.longs(lexicon.words().slots());
        out.number(lexicon.lists().length);
        for (Hashed[] list : lexicon.lists()) {
            long[] flat = new long[2 * list.length];
            for (int i = 0; i < list.length; i++) {
                flat[2 * i] = list[i].hash();
                flat[2 * i + 1] = list[i].power();
            }
            out.longs(flat);
        }
    }

    private static Lexicon lexicon(ArrayInput in) throws IOException {
        HashIndex words = new HashIndex(in.longs());
        Hashed[][] lists = new Hashed[(int) in.number()][];
        for (int list = 0; list < lists.length; list++) {
            long[] flat = in.longs();
            lists[list] = new Hashed[flat.length / 2];
            for (int i = 0; i < lists[list].length; i++) {
                lists[list][i] = new Hashed(flat[2 * i], flat[2 * i + 1]);
            }
        }
        return new Lexicon(words, lists);
    }

    private static void write(Weights weights, ArrayOutput out) throws IOException {
        out.texts(weights.labels());
        out.number(weights.features().size());
        for (int type = 0; type < weights.features().size(); type++) {
            Feature feature = weights.features().get(type);
            out.number(feature.isSet() ? 1 : 0);
            out.texts(feature.parts().stream().map(ModelFile::text).toList());
            out.longs(weights.rows()[type].slots());
        }
        out.ints(weights.sparse());
        out.floats(weights.whole());
    }

    private static Weights weights(ArrayInput in) throws IOException {
        List<String> labels = in.texts();
        List<Feature> features = new ArrayList<>();
        HashIndex[] rows = new HashIndex[(int) in.number()];
        for (int type = 0; type < rows.length; type++) {
            boolean isSet = in.number() == 1;
            features.add(new Feature(in.texts().stream().map(ModelFile::part).toList(), isSet));
            rows[type] = new HashIndex(in.longs());
        }
        return new Weights(labels, List.copyOf(features), rows, in.ints(), in.floats());
    }

    /** {@code i -1 lmd lemma 0} */
    private static String text(Part part) {
        String relation = part.relation() == null ? "-" : part.relation().name();
        return part.source() + " " + part.window() + " " + relation + " " + part.field() + " " + part.length();
    }

    private static Part part(String text) {
        String[] words = text.split(" ");
        return new Part(
                Source.valueOf(words[0]),
                Integer.parseInt(words[1]),
                words[2].equals("-") ? null : Relation.valueOf(words[2]),
                Field.valueOf(words[3]),
                Integer.parseInt(words[4]));
    }
}
