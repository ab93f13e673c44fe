package org.followthrough.platform.keys;

import com.fasterxml.jackson.databind.module.SimpleModule;
import org.followthrough.personal.Personal;

/** Writes {@link Personal} as it is stored, and reads it back without a key. */
final class PersonalModule extends SimpleModule {

    @SuppressWarnings({"unchecked", "rawtypes"})
    PersonalModule() {
        super("Personal");
        addSerializer((Class) Personal.class, new PersonalWriter());
        addDeserializer((Class) Personal.class, new PersonalReader(Object.class));
    }
}
