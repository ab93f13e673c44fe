# One file for both sides:
#   docker build --build-arg SIDE=command-side -t followthrough/command-side .
#   docker build --build-arg SIDE=query-side   -t followthrough/query-side .
# It compiles the sources itself: whoever starts it needs Docker and nothing else.

FROM maven:3.9.12-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
# both sides at once, so that the second image finds this layer in the cache
RUN --mount=type=cache,target=/root/.m2 mvn -B -q -pl command-side,query-side -am package -DskipTests
ARG SIDE
RUN test -n "$SIDE" || { echo "Say which side: --build-arg SIDE=command-side or SIDE=query-side" >&2; exit 1; } \
    && cp "$SIDE"/target/"$SIDE"-*-program.jar /followthrough.jar \
    && java -Djarmode=tools -jar /followthrough.jar extract --layers --launcher --destination /layers

FROM eclipse-temurin:25.0.3_9-jre-noble
# a number, so that a cluster can see that it is not root
RUN groupadd --system --gid 10001 followthrough \
    && useradd --system --uid 10001 --gid 10001 --no-create-home --home-dir /tmp --shell /usr/sbin/nologin followthrough
WORKDIR /followthrough
# what changes seldom first: an update moves the last layer only
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
USER 10001:10001
# nothing is written but to /tmp: the rest may be read-only
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]
