# Origins.

origin-salt_quay = The salt quay
    .look = Sacks, tides, a cart that was never yours. You learned to carry and to be carried past.
origin-counting_house = The counting house
    .look = Ink on the cuff, eleven people in one room, and all of them counting.
origin-hill_farm = A hill farm
    .look = Stones grew there, and goats on the stones. You know weather by its walk.
origin-back_lanes = The back lanes
    .look = Somebody else's house had the front. You had the rest of the town.
origin-cloister = A cloister
    .look = Bells at four, soup at ten, and a garden where nobody lied, much.
origin-travelling_fair = A travelling fair
    .look = Four wagons, one lion, no creditors in the same valley twice.
