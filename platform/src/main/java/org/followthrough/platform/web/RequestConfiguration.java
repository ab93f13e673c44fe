package org.followthrough.platform.web;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

/** The door of all three programs: nobody behind it meets a request that cannot be read. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class RequestConfiguration {

    /** After the encoding is known, before everything else. */
    @Bean
    FilterRegistrationBean<UnreadableRequestFilter> unreadableRequestFilter(
            @Value("${server.tomcat.max-http-form-post-size:2MB}") DataSize largestForm) {
        var first = new FilterRegistrationBean<>(new UnreadableRequestFilter(largestForm));
        first.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        first.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return first;
    }
}
