package org.followthrough.platform.keys;

import com.fasterxml.jackson.databind.module.SimpleModule;
import org.followthrough.personal.Personal;

/** Writes {@link Personal} as a {@link SealedValue}, and opens it again. */
final class PersonalModule extends SimpleModule {

    @SuppressWarnings({"unchecked", "rawtypes"})
    PersonalModule(SubjectKeys keys) {
        super("Personal");
        addSerializer((Class) Personal.class, new PersonalWriter());
        addDeserializer((Class) Personal.class, new PersonalReader(keys, StoredJson.plain(), null));
    }
}
