package org.followthrough.platform.keys;

import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For the side that may change keys: a process that only reads and adds them has no right to. */
@Configuration(proxyBeanMethods = false)
public class KeyRotationConfiguration {

    /** After the migrations, and before anything is served. */
    @Bean
    SmartInitializingSingleton keysWrappedByTheNewestKek(DataSource dataSource, KeyEncryptionKey kek) {
        return () -> new KeyRotation(dataSource, kek).rewrap();
    }
}
