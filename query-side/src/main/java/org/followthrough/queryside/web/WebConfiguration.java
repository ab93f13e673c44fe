package org.followthrough.queryside.web;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.apache.catalina.core.StandardHost;
import org.followthrough.personal.Opener;
import org.followthrough.platform.web.JsonConverters;
import org.followthrough.protocol.Protocol;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Wires the pages' languages, words, headers and static files. */
@Configuration(proxyBeanMethods = false)
@Import({ChromeAdvice.class, SignInPage.class, PlainPages.class, HomePage.class})
public class WebConfiguration implements WebMvcConfigurer {

    /** Under a name with the content's hash, so a browser may keep it for ever. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> hashedAssetLinks() {
        var links = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        links.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return links;
    }

    @Bean
    FilterRegistrationBean<LanguageCookie> languageCookie() {
        return new FilterRegistrationBean<>(new LanguageCookie());
    }

    /** JSON and nothing else, whatever formats the libraries on the class path could write. */
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.configureMessageConvertersList(JsonConverters::keep);
    }

    @Bean
    FilterRegistrationBean<HeaderWriterFilter> webHeaders() {
        var headers = new FilterRegistrationBean<>(WebHeaders.filter());
        headers.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return headers;
    }

    /** For what is refused before any filter sees it. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusedByTheServer() {
        return server -> server.addContextCustomizers(
                context -> ((StandardHost) context.getParent()).setErrorReportValveClass(RefusalValve.class.getName()));
    }

    /** Around all other filters. */
    @Bean
    FilterRegistrationBean<NoWordsOfFailures> noWordsOfFailures() {
        var around = new FilterRegistrationBean<>(new NoWordsOfFailures());
        around.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        around.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return around;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageChoice();
    }

    /** Times are shown in the protocol's zone; late, because this is made before most else. */
    @Bean
    Messages messageSource(ObjectProvider<Protocol> protocol) {
        return new Messages(() -> protocol.getObject().zone());
    }

    @Bean
    Words words(Messages messages) {
        return new Words(messages);
    }

    @Bean
    Texts texts(Words words, Opener opener) {
        return new Texts(words, opener);
    }

    @Bean
    SignIn signIn() {
        return new SignIn();
    }

    @Bean
    ErrorReference errorReference() {
        return new ErrorReference();
    }

    /** Templates say {@code ${words.…}} and {@code ${texts.…}}; late, because the resolver must not need the words to exist. */
    @Bean
    SmartInitializingSingleton wordsInTemplates(ThymeleafViewResolver templates, Words words, Texts texts) {
        return () -> {
            templates.addStaticVariable("words", words);
            templates.addStaticVariable("texts", texts);
        };
    }
}
