package org.followthrough.casefile.read.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.followthrough.standalone.Followthrough;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** Both sides with a PostgreSQL and a data folder of their own, started once for all tests that say so. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        classes = Followthrough.class,
        properties = {
            "followthrough.data=target/forms-${random.uuid}",
            "followthrough.returns.telephone=+381 60 000 0000",
            // asked for as if it could be reached, and not called
            "followthrough.alerts.webhook.hosts=hooks.example",
            "followthrough.alerts.send-every=PT1H"
        })
@AutoConfigureMockMvc
@Import({Browser.class, GivenCases.class, NoPauseEnds.class})
public @interface WholeApplication {}
