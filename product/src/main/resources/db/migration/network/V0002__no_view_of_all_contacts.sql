-- Nobody reads all contacts at once: those of a few parties are found one by one.
drop view network.touch;
