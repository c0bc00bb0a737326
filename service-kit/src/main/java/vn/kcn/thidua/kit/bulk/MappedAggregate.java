package vn.kcn.thidua.kit.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.persister.collection.mutation.CollectionMutationTarget;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.model.Aggregate;

/** The tables of an aggregate, and how their rows are read from it, as Hibernate maps them. */
record MappedAggregate(Table main, List<Parts> parts) {

    /** One value or several, in as many columns. */
    private interface Source {
        void write(Object from, Row row, SharedSessionContractImplementor session);
    }

    static MappedAggregate of(Class<?> type, Session session) {
        EntityPersister entity = session.unwrap(SharedSessionContractImplementor.class)
                .getFactory()
                .getMappingMetamodel()
                .getEntityDescriptor(type);
        List<SelectableMapping> columns = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        List<Parts> parts = new ArrayList<>();
        entity.getIdentifierMapping().forEachSelectable((at, column) -> columns.add(column));
        sources.add((from, row, its) -> entity.getIdentifierMapping().decompose(((Aggregate) from).id(), row, its));
        entity.forEachAttributeMapping(attribute -> {
            if (attribute instanceof PluralAttributeMapping collection) {
                parts.add(Parts.of(collection));
            } else {
                attribute.forEachSelectable((at, column) -> columns.add(column));
                sources.add((from, row, its) -> attribute.decompose(attribute.getValue(from), row, its));
            }
        });
        return new MappedAggregate(
                new Table(entity.getIdentifierTableDetails().getTableName(), columns, sources), parts);
    }

    record Table(String name, List<SelectableMapping> columns, List<Source> sources) {

        Table named(String other) {
            return new Table(other, columns, sources);
        }

        String list() {
            return columns.stream()
                    .map(SelectableMapping::getSelectionExpression)
                    .collect(Collectors.joining(", "));
        }

        String assignments(String from) {
            return columns.stream()
                    .filter(SelectableMapping::isUpdateable)
                    .map(SelectableMapping::getSelectionExpression)
                    .map(column -> column + " = " + from + "." + column)
                    .collect(Collectors.joining(", "));
        }

        Iterator<@Nullable Object[]> rows(List<?> owners, Session session) {
            Row row = new Row(columns);
            var its = session.unwrap(SharedSessionContractImplementor.class);
            return owners.stream()
                    .map(owner -> {
                        sources.forEach(source -> source.write(owner, row, its));
                        return row.taken();
                    })
                    .iterator();
        }
    }

    /** A collection of values with a table of its own. */
    record Parts(PluralAttributeMapping collection, String owner, Table table) {

        private record Part(Object owner, int place, Object value) {}

        static Parts of(PluralAttributeMapping collection) {
            List<SelectableMapping> columns = new ArrayList<>();
            List<Source> sources = new ArrayList<>();
            ModelPart key = collection.getKeyDescriptor().getKeyPart();
            key.forEachSelectable((at, column) -> columns.add(column));
            sources.add((from, row, its) -> key.decompose(((Aggregate) ((Part) from).owner()).id(), row, its));
            if (collection.getIndexDescriptor() != null) {
                collection.getIndexDescriptor().forEachSelectable((at, column) -> columns.add(column));
                sources.add(
                        (from, row, its) -> collection.getIndexDescriptor().decompose(((Part) from).place(), row, its));
            }
            collection.getElementDescriptor().forEachSelectable((at, column) -> columns.add(column));
            sources.add(
                    (from, row, its) -> collection.getElementDescriptor().decompose(((Part) from).value(), row, its));
            String name = ((CollectionMutationTarget) collection.getCollectionDescriptor())
                    .getCollectionTableMapping()
                    .getTableName();
            return new Parts(
                    collection, columns.getFirst().getSelectionExpression(), new Table(name, columns, sources));
        }

        /** Those whose collection is another one than they were read with. */
        <A extends Aggregate> List<A> changed(List<A> owners) {
            return owners.stream()
                    .filter(owner -> collection.getValue(owner) instanceof PersistentCollection<?> known
                            ? known.isDirty()
                            : true)
                    .toList();
        }

        Iterator<@Nullable Object[]> rows(List<? extends Aggregate> owners, Session session) {
            List<Part> all = new ArrayList<>();
            for (Aggregate owner : owners) {
                Object values = collection.getValue(owner);
                if (Hibernate.isInitialized(values)) {
                    int place = 0;
                    for (Object value : (Collection<?>) values) {
                        all.add(new Part(owner, place++, value));
                    }
                }
            }
            return table.rows(all, session);
        }
    }

    /** The values of one row, put into their places by Hibernate. */
    private static final class Row implements ModelPart.JdbcValueConsumer {

        private final Map<String, Integer> places = new HashMap<>();
        private final @Nullable Object[] values;

        Row(List<SelectableMapping> columns) {
            columns.forEach(column -> places.put(column.getSelectionExpression(), places.size()));
            values = new @Nullable Object[columns.size()];
        }

        @Override
        public void consume(int at, @Nullable Object value, SelectableMapping column) {
            Integer place = places.get(column.getSelectionExpression());
            if (place != null) {
                values[place] = value;
            }
        }

        @Nullable
        Object[] taken() {
            return values.clone();
        }
    }
}
