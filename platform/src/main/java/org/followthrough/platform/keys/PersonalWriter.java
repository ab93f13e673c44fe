package org.followthrough.platform.keys;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.followthrough.personal.Personal;

/** Writes the ciphertext as it was read or sealed: never seals anew, so the same value keeps the same bytes. */
final class PersonalWriter extends JsonSerializer<Personal<?>> {

    @Override
    public void serialize(Personal<?> personal, JsonGenerator out, SerializerProvider provider) throws IOException {
        SealedJson.write(personal.sealed(), out);
    }
}
