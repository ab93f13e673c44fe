package org.followthrough.alert.read.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Personal;
import org.followthrough.personal.Sealer;
import org.followthrough.queryside.web.Texts;
import org.springframework.stereotype.Component;

/** Why somebody acknowledged an alert: free text, so it is stored sealed and goes when its key does. */
@Component
class SealedReasons {

    private static final TypeReference<Personal<String>> TEXT = new TypeReference<>() {};

    private final Sealer sealer;
    private final Texts texts;
    private final ObjectMapper storedJson;

    SealedReasons(Sealer sealer, Texts texts, ObjectMapper storedJson) {
        this.sealer = sealer;
        this.texts = texts;
        this.storedJson = storedJson;
    }

    /** @throws org.followthrough.casefile.commands.Refused where nothing was typed, too much, or what nobody could read */
    String sealed(AlertRow about, UUID commandId, String typed) {
        var persons =
                Optional.ofNullable(about.caseId()).map(Ids::personOf).stream().toList();
        try {
            return storedJson.writeValueAsString(
                    EntrySealer.about(commandId, persons, sealer).requiredText(Fields.ALERT_BECAUSE, typed));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty where there is none, or it was erased. */
    public Optional<String> of(AlertRow alert) {
        return Optional.ofNullable(alert.because()).flatMap(this::opened);
    }

    private Optional<String> opened(String sealed) {
        try {
            return texts.read(storedJson.readValue(sealed, TEXT));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored reason is not readable", broken);
        }
    }
}
