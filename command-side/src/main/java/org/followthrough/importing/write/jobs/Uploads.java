package org.followthrough.importing.write.jobs;

import jakarta.servlet.MultipartConfigElement;
import org.followthrough.importing.write.reports.ReportFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;

/** Uploaded files stay in memory: on disk they would be personal data that nobody seals or erases. */
@Configuration(proxyBeanMethods = false)
class Uploads {

    private static final long MOST_REQUEST_BYTES =
            ReportFile.MOST_BYTES + DataSize.ofMegabytes(1).toBytes();

    @Bean
    MultipartConfigElement multipartConfigElement() {
        return new MultipartConfigElement("", ReportFile.MOST_BYTES, MOST_REQUEST_BYTES, (int) MOST_REQUEST_BYTES);
    }

    /** Lazily, so that an endpoint can answer for a form that cannot be read. */
    @Bean(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME)
    MultipartResolver multipartResolver() {
        StandardServletMultipartResolver resolver = new StandardServletMultipartResolver();
        resolver.setResolveLazily(true);
        return resolver;
    }
}
