package org.followthrough.platform.startup;

import java.lang.management.ManagementFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operator's name for this process (property {@code followthrough.node}), else process id and host. */
@Configuration(proxyBeanMethods = false)
public class NodeNameConfiguration {

    @Bean
    NodeName nodeName(@Value("${followthrough.node:}") String given) {
        return new NodeName(
                given.isBlank() ? ManagementFactory.getRuntimeMXBean().getName() : given.strip());
    }
}
