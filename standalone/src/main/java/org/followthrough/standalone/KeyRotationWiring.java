package org.followthrough.standalone;

import java.time.Duration;
import javax.sql.DataSource;
import org.followthrough.platform.keys.KeyCustody;
import org.followthrough.platform.keys.KeyEncryptionKey;
import org.followthrough.platform.startup.NodeName;
import org.followthrough.queryside.jobs.RecurringJob;
import org.followthrough.queryside.tasks.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The program itself takes a new key into use: nobody else has its file. */
@Configuration(proxyBeanMethods = false)
class KeyRotationWiring {

    private static final Duration LOOKS_EVERY = Duration.ofSeconds(1);

    @Bean
    RecurringJob keyRotationLooks(
            Tasks tasks, KeyCustody custody, KeyEncryptionKey kek, DataSource database, NodeName process) {
        KeyRotationJob job = new KeyRotationJob(tasks, custody.place(), kek, database, process.value());
        return new RecurringJob("Looking whether a new key is asked for", LOOKS_EVERY, job::look, true);
    }
}
