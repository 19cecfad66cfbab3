package dev.hireloop.web.config;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.messaging.simp.config.ChannelRegistration;
import org.springframework.messaging.simp.config.MessageBrokerRegistry;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.security.messaging.access.intercept.AuthorizationChannelInterceptor;
import org.springframework.web.socket.config.annotation.EnableWebSocketMessageBroker;
import org.springframework.web.socket.config.annotation.StompEndpointRegistry;
import org.springframework.web.socket.config.annotation.WebSocketMessageBrokerConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketTransportRegistration;

/** STOMP over WebSocket at {@code /ws}, for pages of the same origin only. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocketMessageBroker
class StompConfig implements WebSocketMessageBrokerConfigurer {

    private static final int LARGEST_MESSAGE = 4 * 1024;
    private static final int SEND_BUFFER = 512 * 1024;
    private static final int SEND_MILLIS = 20_000;
    private static final int FIRST_MESSAGE_MILLIS = 10_000;
    private static final long HEARTBEAT_MILLIS = 10_000;

    private final TaskScheduler heartbeats;

    StompConfig(@Qualifier("heartbeats") TaskScheduler heartbeats) {
        this.heartbeats = heartbeats;
    }

    @Override
    public void registerStompEndpoints(StompEndpointRegistry registry) {
        registry.addEndpoint("/ws");
        registry.setErrorHandler(new StompErrors());
    }

    @Override
    public void configureWebSocketTransport(WebSocketTransportRegistration transport) {
        transport
                .setMessageSizeLimit(LARGEST_MESSAGE)
                .setSendBufferSizeLimit(SEND_BUFFER)
                .setSendTimeLimit(SEND_MILLIS)
                .setTimeToFirstMessage(FIRST_MESSAGE_MILLIS);
    }

    @Override
    public void configureMessageBroker(MessageBrokerRegistry registry) {
        registry.setApplicationDestinationPrefixes("/app")
                .enableSimpleBroker("/queue", "/topic")
                .setTaskScheduler(heartbeats)
                .setHeartbeatValue(new long[] {HEARTBEAT_MILLIS, HEARTBEAT_MILLIS});
    }

    /** On the connection's own thread, so that a client's messages are taken in their order. */
    @Override
    public void configureClientInboundChannel(ChannelRegistration channel) {
        channel.executor(new SyncTaskExecutor())
                .interceptors(
                        new AuthorizationChannelInterceptor(StompRules.rules()), new TopicLimits());
    }

    /** A pool would let a few clients that stopped reading hold up all others. */
    @Override
    public void configureClientOutboundChannel(ChannelRegistration channel) {
        channel.executor(new VirtualThreadTaskExecutor("ws-"));
    }

    @Bean
    static TaskScheduler heartbeats() {
        var scheduler = new SimpleAsyncTaskScheduler();
        scheduler.setVirtualThreads(true);
        scheduler.setThreadNamePrefix("ws-heartbeat-");
        return scheduler;
    }
}
