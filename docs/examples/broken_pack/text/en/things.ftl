item-gaff = gaff
    .look = An ash pole with a hook, and a notch for every finger that was not careful.
    .gender = n
item-oilskin = oilskin
    .look = Stiff as a door, and about as warm.
    .gender = n
