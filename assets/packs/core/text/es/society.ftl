# Lo que la gente recuerda y lo que hace el cielo.

deed-attacked = Levantaste la mano contra los suyos.
deed-killed = Mataste a uno de los suyos.
deed-spared = Dejaste con vida a los suyos.
deed-robbed = Te llevaste lo que era suyo.
deed-parleyed = Te paraste a hablarles en mitad de la pelea.
deed-helped = Ayudaste cuando te costaba algo.

weather-clear = cielo despejado
    .look = El cielo está limpio de punta a punta.
weather-overcast = nubes bajas
    .look = Las nubes se apoyan en lo primero que encuentran y la luz no viene de ningún lado.
weather-rain = lluvia
    .look = Llueve sin prisa, como si tuviera el día entero.
weather-fog = niebla
    .look = Niebla: diez pasos de mundo y después, lana.
weather-storm = tormenta
    .look = El viento muerde, y todo lo que estaba suelto va de viaje.
weather-snow = nieve
    .look = La nieve baja y se lleva el ruido.
