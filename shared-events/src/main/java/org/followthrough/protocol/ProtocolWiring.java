package org.followthrough.protocol;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The protocol in force: the operator's file (property {@code followthrough.protocol}), else the one that ships. */
@Configuration(proxyBeanMethods = false)
public class ProtocolWiring {

    @Bean
    Protocol protocol(@Value("${followthrough.protocol:}") String file) {
        return file.isBlank() ? Protocol.shipped() : ProtocolReader.read(Path.of(file));
    }
}
