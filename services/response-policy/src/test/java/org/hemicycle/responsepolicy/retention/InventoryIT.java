package org.hemicycle.responsepolicy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of every column of this service's own tables it is written down what it holds and how long. */
@SpringBootTest(properties = "spring.config.name=response-policy")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@WithPostgres
class InventoryIT {

    @Autowired
    JdbcClient db;

    private final Inventory inventory = Inventory.read();

    private record Column(String table, String name) {}

    @Test
    void everyFieldIsInTheInventory() {
        var columns = columns();

        assertThat(columns).hasSizeGreaterThan(80);
        assertThat(columns)
                .filteredOn(
                        column -> inventory.of(column.table(), column.name()).isEmpty())
                .isEmpty();
    }

    @Test
    void theInventoryNamesNothingThatIsNotThere() {
        var tables = columns().stream().map(Column::table).toList();
        for (var field : inventory.fields()) {
            assertThat(tables).contains(field.table());
            var named = field.columns() == null ? List.<String>of() : field.columns();
            assertThat(columns())
                    .containsAll(named.stream()
                            .map(name -> new Column(field.table(), name))
                            .toList());
        }
    }

    private List<Column> columns() {
        return db.sql("""
                        select table_name, column_name from information_schema.columns
                        where table_schema = 'public' and table_name not like 'act\\_%' and table_name not like 'flyway%'
                          and table_name <> all(?)""")
                .param(PlatformTables.names().toArray(String[]::new))
                .query((row, n) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }
}
