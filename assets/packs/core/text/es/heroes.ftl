# Héroes listos de los oficios.

preset-ready_warden = Mirte Aalders
    .gender = f
    .look = Guardia de puerta, sin puerta desde que la vendieron. Espada, escudo y paciencia de bisagra.
preset-ready_lightfinger = Pim Sluis
    .gender = m
    .look = Se crio debajo de un mercado. Abre casi todo, conversaciones incluidas.
preset-ready_chanter = Odila Haan
    .gender = f
    .look = Dejó el coro por un desacuerdo sobre las notas graves. Le han dado la razón dos veces.
preset-ready_reckoner = Teun Marsman
    .gender = m
    .look = Un escribiente que encontró el error del mundo y al que pidieron que lo dejara estar.
preset-ready_strider = Wiebke Roos
    .gender = f
    .look = Trae cabras de donde no debería haber cabras. Habla cuando eso ahorra una caminata.
