/**
 * The system on one machine without containers: PostgreSQL, Kafka, Keycloak and the services, each its own process of
 * the operating system, started from published artifacts. A process outlives the program that started it; its pid file
 * tells the next one what runs.
 */
@NullMarked
package vn.kcn.thidua.localstack;

import org.jspecify.annotations.NullMarked;
