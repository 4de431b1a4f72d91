-- Households are located by the address that their members share, as people and organisations are by theirs: all are looked
-- at once more in the next night.
update customers.locating set edition = 0, reached = null;
