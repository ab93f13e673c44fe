package org.followthrough.platform.keys;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.GeneralSecurityException;
import org.followthrough.personal.Opened;
import org.followthrough.personal.Opener;
import org.followthrough.personal.Personal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens what {@link TinkSealer} sealed, with the keys as they are now. One text that nobody can rely on stops nothing. */
public final class TinkOpener implements Opener {

    private static final Logger LOG = LoggerFactory.getLogger(TinkOpener.class);

    private final SubjectKeys keys;
    private final ObjectMapper json = StoredJson.plain();

    public TinkOpener(SubjectKeys keys) {
        this.keys = keys;
    }

    @Override
    public <T> Opened<T> open(Personal<T> closed) {
        if (closed.strayed()) {
            return new Opened.Broken<>();
        }
        SubjectKey key = keys.find(closed.subject());
        return key instanceof SubjectKey.Destroyed destroyed
                ? new Opened.Erased<>(destroyed.since())
                : open(closed, (SubjectKey.Usable) key);
    }

    private <T> Opened<T> open(Personal<T> closed, SubjectKey.Usable key) {
        try {
            return new Opened.Readable<>(json.readValue(Envelope.open(key, closed.sealed()), closed.type()));
        } catch (GeneralSecurityException | IOException | IllegalArgumentException changed) {
            // the cause is dropped: it may quote what was sealed
            LOG.error(
                    "The sealed value of {} of subject {}, of command {}, was changed",
                    closed.field(),
                    closed.subject(),
                    closed.act());
            return new Opened.Broken<>();
        }
    }
}
