package org.followthrough.importing.files;

import java.util.UUID;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Personal;
import org.followthrough.personal.Sealer;

/**
 * Keep a part of an uploaded file until somebody confirms it, an hour at most. A person's new file takes the place of the one
 * they had not confirmed. Answered by true.
 *
 * @param fileId of the file, and of the key that seals it
 */
public record KeepFilePiece(UUID fileId, Personal<FilePiece> piece) {

    public static KeepFilePiece sealed(UUID fileId, FilePiece piece, Sealer sealer) {
        return new KeepFilePiece(fileId, sealer.seal(fileId, fileId, Fields.IMPORT_FILE, piece));
    }
}
