package org.followthrough.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.platform.reading.ProtocolReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsNeverUsedTest {

    private final WordsNeverUsed words = ProtocolReader.shipped().wordsNeverUsed();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We call about trafficking.",
                "TRAFFICKED?",
                "We call you\nabout\ttrafficking",
                "Human traf\u00ADficking",
                "trаfficking with a Cyrillic letter",
                "Zovemo zbog trgovine ljudima",
                "Зовемо због трговине људима",
                "трговина људским бићима",
                "Trgovac ljudima",
                "Centar za zaštitu žrtava",
                "Centar za zastitu zrtava",
                "Из Центра за заштиту жртава",
                "Centre for the Protection of Victims",
                "ЦЗЖТЉ",
                "CZZTLJ",
                "This is Followthrough",
            })
    void trafficking_the_centre_and_this_system_are_never_named(String wording) {
        assertThat(words.foundIn(wording)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "...",
                "It is about the course at the library.",
                "Traffic is bad today",
                "Zovemo iz trgovine, u vezi sa porudžbinom",
                "Људи раде у трговини",
                "Zdravstveni centar, zaštita na radu",
            })
    void ordinary_cover_wording_passes(String wording) {
        assertThat(words.foundIn(wording)).isFalse();
    }
}
