# Lo que la gente recuerda y lo que hace el cielo.

deed-attacked = Levantaste la mano contra los suyos.
deed-killed = Mataste a uno de los suyos.
deed-spared = Dejaste con vida a los suyos.
deed-robbed = Te llevaste lo que era suyo.
deed-parleyed = Te paraste a hablarles en mitad de la pelea.
deed-helped = Ayudaste cuando te costaba algo.

weather-clear = cielo despejado
    .look = El cielo está limpio de punta a punta.
    .look-2 = Encima no hay más que cielo.
    .look-3 = Ni una nube. Los ruidos llegan hasta donde quieren.
weather-overcast = nubes bajas
    .look = Las nubes se apoyan en lo primero que encuentran y la luz no viene de ningún lado.
    .look-2 = Las nubes andan a la altura de una chimenea.
    .look-3 = Hay una tapa de nubes, y debajo ninguna sombra tiene borde.
weather-rain = lluvia
    .look = Llueve sin prisa, como si tuviera el día entero.
    .look-2 = Lluvia. Ya conoce tu cuello y piensa quedarse.
    .look-3 = La lluvia suena en todas las cosas a la vez.
weather-fog = niebla
    .look = Niebla: diez pasos de mundo y después, lana.
    .look-2 = La niebla se ha llevado la mitad del paisaje.
    .look-3 = Andas por un cuarto de niebla que se muda contigo.
weather-storm = tormenta
    .look = El viento muerde, y todo lo que estaba suelto va de viaje.
    .look-2 = La tormenta se apoya en las cosas, a ver cuál cede.
    .look-3 = Primero viene el viento; luego, lo que el viento trae.
weather-snow = nieve
    .look = La nieve baja y se lleva el ruido.
    .look-2 = Nieva, y tus huellas se borran según las haces.
    .look-3 = Copos como monedas, e igual de difíciles de guardar.
