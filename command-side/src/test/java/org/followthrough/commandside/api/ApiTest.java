package org.followthrough.commandside.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** A test of the API; all of them share one application and its database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ApiApplication.class,
        properties = {
            "followthrough.data=target/api-test/${random.uuid}",
            "axon.axonserver.enabled=false",
            "axon.update-check.disabled=true",
            "axon.timeout.enabled=false",
            "axon.serializer.general=jackson",
            "axon.serializer.events=jackson",
            "axon.serializer.messages=jackson",
            "spring.flyway.enabled=false",
            "spring.main.banner-mode=off"
        })
@AutoConfigureMockMvc
@Import({Api.class, Endpoints.class, StoredHistory.class})
@interface ApiTest {}
