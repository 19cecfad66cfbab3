package dev.hireloop.web.config;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Whoever reaches the server may read; its own pages may change what is named here. */
@Configuration(proxyBeanMethods = false)
class HttpSecurityConfig {

    private static final String RECORDINGS = "/api/recordings";

    @Bean
    SecurityFilterChain doors(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(
                                                DispatcherType.ERROR, DispatcherType.FORWARD)
                                        .permitAll()
                                        .requestMatchers(HttpMethod.GET)
                                        .permitAll()
                                        .requestMatchers(HttpMethod.HEAD)
                                        .permitAll()
                                        .requestMatchers(
                                                HttpMethod.POST,
                                                "/api/plays",
                                                RECORDINGS,
                                                RECORDINGS + "/*/forks")
                                        .permitAll()
                                        .requestMatchers(HttpMethod.PATCH, RECORDINGS + "/*")
                                        .permitAll()
                                        .requestMatchers(HttpMethod.DELETE, RECORDINGS + "/*")
                                        .permitAll()
                                        .anyRequest()
                                        .denyAll())
                .addFilterBefore(new LoopbackHosts(), AuthorizationFilter.class)
                .addFilterBefore(new SameOrigin(), AuthorizationFilter.class)
                .addFilterAfter(new BodyLimits(), AuthorizationFilter.class)
                .headers(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // SameOrigin refuses what is forged; a token needs a session to belong to.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
