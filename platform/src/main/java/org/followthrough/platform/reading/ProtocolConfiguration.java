package org.followthrough.platform.reading;

import java.nio.file.Path;
import org.followthrough.protocol.Protocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The protocol in force: the operator's file (property {@code followthrough.protocol}), else the one that ships. */
@Configuration(proxyBeanMethods = false)
public class ProtocolConfiguration {

    @Bean
    Protocol protocol(@Value("${followthrough.protocol:}") String file) {
        return file.isBlank() ? ProtocolReader.shipped() : ProtocolReader.read(Path.of(file));
    }
}
