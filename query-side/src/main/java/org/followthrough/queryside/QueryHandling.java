package org.followthrough.queryside;

import org.axonframework.queryhandling.QueryBus;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens around every query handler. */
@Configuration(proxyBeanMethods = false)
class QueryHandling {

    @Bean
    SmartInitializingSingleton tellsWhatHinderedQueries(QueryBus queries) {
        return () -> queries.registerHandlerInterceptor(new HinderedQueries());
    }
}
