package org.followthrough.importing.files;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of an uploaded file, small enough for one message. Sealed it cannot be put in another place, and none can be left out.
 *
 * @param no from 1
 * @param of how many the file has
 * @param bytes base64
 */
public record FilePiece(int no, int of, String bytes) {

    /** Sealed and written as JSON it stays below 2 MiB; messages of Axon Server may have 4. */
    static final int MOST_BYTES = 1024 * 1024;

    /** At least one, in order. */
    public static List<FilePiece> of(byte[] file) {
        int pieces = Math.max(1, (file.length + MOST_BYTES - 1) / MOST_BYTES);
        return IntStream.range(0, pieces)
                .mapToObj(no -> new FilePiece(no + 1, pieces, base64(file, no * MOST_BYTES)))
                .toList();
    }

    private static String base64(byte[] file, int from) {
        return Base64.getEncoder()
                .encodeToString(Arrays.copyOfRange(file, from, Math.min(from + MOST_BYTES, file.length)));
    }

    /**
     * The file that the pieces are of.
     *
     * @throws IllegalArgumentException where they are not all its pieces in order
     */
    public static byte[] joined(List<FilePiece> pieces) {
        List<byte[]> parts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            FilePiece piece = pieces.get(i);
            if (piece.no() != i + 1 || piece.of() != pieces.size()) {
                throw new IllegalArgumentException("Piece " + piece.no() + " of " + piece.of() + " is out of place");
            }
            parts.add(Base64.getDecoder().decode(piece.bytes()));
        }
        ByteBuffer file =
                ByteBuffer.allocate(parts.stream().mapToInt(part -> part.length).sum());
        parts.forEach(file::put);
        return file.array();
    }

    /** Never what it holds: this ends up in logs. */
    @Override
    public String toString() {
        return "FilePiece[" + no + "/" + of + "]";
    }
}
