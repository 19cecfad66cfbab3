package dev.hireloop.web.config;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.header.Header;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

import java.util.List;

/** What every answer tells the browser to refuse; outermost, so that refusals carry it too. */
@Configuration(proxyBeanMethods = false)
class ResponseHeaders {

    /** {@code 'self'} in connect-src covers the own origin's WebSocket too (CSP level 3). */
    private static final String CONTENT_SECURITY_POLICY =
            String.join(
                    "; ",
                    "default-src 'self'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self' data:",
                    "connect-src 'self'",
                    "frame-ancestors 'self'",
                    "base-uri 'none'",
                    "form-action 'self'",
                    "object-src 'none'");

    private static final List<Header> HEADERS =
            List.of(
                    new Header("Content-Security-Policy", CONTENT_SECURITY_POLICY),
                    new Header("Cross-Origin-Opener-Policy", "same-origin"),
                    new Header("Cross-Origin-Resource-Policy", "same-origin"),
                    new Header(
                            "Permissions-Policy",
                            "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
                    new Header("Referrer-Policy", "same-origin"),
                    new Header("X-Content-Type-Options", "nosniff"),
                    new Header("X-Frame-Options", "SAMEORIGIN"));

    @Bean
    FilterRegistrationBean<HeaderWriterFilter> headers() {
        var writers = List.of(new StaticHeadersWriter(HEADERS), new CacheControlHeadersWriter());
        var filter = new FilterRegistrationBean<>(new HeaderWriterFilter(writers));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
