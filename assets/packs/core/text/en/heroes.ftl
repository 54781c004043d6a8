# Ready heroes of the callings.

preset-ready_warden = Mirte Aalders
    .gender = f
    .look = A gate guard without a gate since they sold it. Sword, shield, and the patience of hinges.
preset-ready_lightfinger = Pim Sluis
    .gender = m
    .look = Grew up under a market. Can open most things, including conversations.
preset-ready_chanter = Odila Haan
    .gender = f
    .look = Left the choir over a disagreement about the low notes. Has been proved right twice.
preset-ready_reckoner = Teun Marsman
    .gender = m
    .look = A clerk who found the mistake in the world and was asked to leave it in.
preset-ready_strider = Wiebke Roos
    .gender = f
    .look = Brings goats home from where goats should not be. Speaks when it saves a walk.
