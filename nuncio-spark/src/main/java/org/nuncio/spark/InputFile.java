package org.nuncio.spark;

import java.io.Serializable;

/**
 * A file of the input.
 *
 * @param name as {@code nuncio ingest} would name it, so that its reports have the same ids
 * @param path where it lies, with the scheme of its file system
 * @param size in bytes
 * @param modified milliseconds since 1970
 */
record InputFile(String name, String path, long size, long modified) implements Serializable {
    String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
