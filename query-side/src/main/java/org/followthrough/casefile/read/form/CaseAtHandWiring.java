package org.followthrough.casefile.read.form;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets handler methods ask for {@link CaseAtHand}. */
@Configuration(proxyBeanMethods = false)
class CaseAtHandWiring implements WebMvcConfigurer {

    private final FindsCaseAtHand cases;

    CaseAtHandWiring(FindsCaseAtHand cases) {
        this.cases = cases;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(cases);
    }
}
