package dev.hireloop.core.axon;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Axon, configured once for every door into the store.
 *
 * <p>There is no transaction manager: the connection provider binds one connection to the root unit
 * of work and commits it there.
 */
final class AxonSetup {

    private static final String REACTIONS = "reactions";

    /** In milliseconds; well below {@link SqliteTokenStore#CLAIM}. */
    private static final long CLAIM_CHECK = 1_000;

    /** How many events the projection takes in before it commits. */
    private static final int BATCH = 500;

    private AxonSetup() {}

    static Configuration configure(ConnectionProvider connections, Projection projection) {
        var serializer = new NamedEventSerializer();
        // false: no configurer modules from the class path, among them the one that calls home
        Configurer axon =
                DefaultConfigurer.defaultConfiguration(false)
                        .configureSerializer(_ -> serializer)
                        .configureEventSerializer(_ -> serializer)
                        .configureMessageSerializer(_ -> serializer)
                        .configureCorrelationDataProviders(_ -> List.of(AxonSetup::recording))
                        .configureEmbeddedEventStore(_ -> engine(connections, serializer))
                        .registerComponent(
                                TokenStore.class,
                                _ -> new SqliteTokenStore(connections, serializer));
        aggregate(axon, InterviewLoopAggregate.class, InterviewLoopAggregate::new);
        aggregate(axon, DebriefAggregate.class, DebriefAggregate::new);
        aggregate(axon, LevelingCalibrationAggregate.class, LevelingCalibrationAggregate::new);
        reactions(axon);
        projection(axon, connections, projection, serializer);
        return axon.buildConfiguration();
    }

    private static void reactions(Configurer axon) {
        axon.eventProcessing()
                .registerEventHandler(built -> new Reactions(new Streams(built)))
                .assignHandlerTypesMatching(REACTIONS, type -> type == Reactions.class)
                .registerSubscribingEventProcessor(REACTIONS)
                .registerListenerInvocationErrorHandler(
                        REACTIONS, _ -> PropagatingErrorHandler.instance())
                .registerErrorHandler(REACTIONS, _ -> PropagatingErrorHandler.instance());
    }

    private static void projection(
            Configurer axon,
            ConnectionProvider connections,
            Projection projection,
            NamedEventSerializer serializer) {
        axon.eventProcessing()
                .registerEventHandler(
                        built -> new ProjectionHandler(projection, connections, new Streams(built)))
                .assignHandlerTypesMatching(
                        projection.name(), type -> type == ProjectionHandler.class)
                .registerPooledStreamingEventProcessor(
                        projection.name(),
                        built -> built.eventStore(),
                        (_, builder) ->
                                builder.initialSegmentCount(1)
                                        .batchSize(BATCH)
                                        .tokenClaimInterval(CLAIM_CHECK)
                                        .claimExtensionThreshold(CLAIM_CHECK))
                .registerDeadLetterQueue(
                        projection.name(),
                        _ ->
                                JdbcSequencedDeadLetterQueue.builder()
                                        .processingGroup(projection.name())
                                        .connectionProvider(connections)
                                        .transactionManager(NoTransactionManager.instance())
                                        .genericSerializer(serializer)
                                        .eventSerializer(serializer)
                                        .build());
    }

    private static JdbcEventStorageEngine engine(
            ConnectionProvider connections, NamedEventSerializer serializer) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(NoTransactionManager.instance())
                .persistenceExceptionResolver(new SqliteConstraints())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
    }

    private static <A> void aggregate(Configurer axon, Class<A> type, Function<String, A> create) {
        axon.configureAggregate(
                AggregateConfigurer.defaultConfiguration(type)
                        .configureAggregateFactory(_ -> new Factory<>(type, create))
                        .configureCreationPolicyAggregateFactory(
                                _ -> id -> create.apply(String.valueOf(id)))
                        .configureCommandTargetResolver(_ -> AxonSetup::target));
    }

    /** The stream a command is for; only {@link Streams} sends commands, and always names it. */
    static VersionedAggregateIdentifier target(CommandMessage<?> command) {
        var stream = Objects.requireNonNull(command.getMetaData().get(HiringStream.STREAM));
        return new VersionedAggregateIdentifier(stream, null);
    }

    private static Map<String, ?> recording(Message<?> message) {
        return message.getMetaData().subset(HiringStream.RECORDING);
    }
}
