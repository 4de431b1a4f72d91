create index import_with_rows_that_wait on intake.import (id) where waiting > 0;
