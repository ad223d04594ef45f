package org.nuncio.spark;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * The files that one task reads. It is the unit of the resume: what a slice writes is there whole or not at all.
 *
 * @param id {@code s} and twelve hexadecimal digits over the names of the files; the files that it writes begin with it
 */
record Slice(String id, List<InputFile> files) implements Serializable {
    /** Of small files at most. */
    private static final int MOST_FILES = 500;

    static Slice of(List<InputFile> files) {
        StringBuilder names = new StringBuilder();
        files.forEach(file -> names.append(file.name()).append('\n'));
        return new Slice("s" + digits(names.toString()), List.copyOf(files));
    }

    /** Twelve hexadecimal digits. */
    static String digits(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256", impossible);
        }
    }

    /**
     * Cuts files into slices: a large file is one by itself, small ones that follow each other go together. The largest come first, so that none of them is begun
     * when all others are done.
     *
     * @param bytes that a slice of several files has at most
     */
    static List<Slice> cut(List<InputFile> files, long bytes) {
        List<Slice> slices = new ArrayList<>();
        List<InputFile> open = new ArrayList<>();
        long size = 0;
        for (InputFile file : files) {
            boolean full = size + file.size() > bytes || open.size() >= MOST_FILES;
            if (full && !open.isEmpty()) {
                slices.add(of(open));
                open.clear();
                size = 0;
            }
            open.add(file);
            size += file.size();
        }
        if (!open.isEmpty()) {
            slices.add(of(open));
        }
        slices.sort(Comparator.comparingLong(Slice::size).reversed().thenComparing(Slice::id));
        return slices;
    }

    long size() {
        return files.stream().mapToLong(InputFile::size).sum();
    }
}
